#ifndef PAYSPREAD_CMINIZIP_SHIM_H
#define PAYSPREAD_CMINIZIP_SHIM_H

/* The folder of its headers is named by pkg-config, or else stands among those of the system. */
#if __has_include(<minizip/unzip.h>)
#include <minizip/unzip.h>
#else
#include <unzip.h>
#endif

#endif
