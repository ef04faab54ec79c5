#ifndef PAYSPREAD_CEXPAT_SHIM_H
#define PAYSPREAD_CEXPAT_SHIM_H

#include <expat.h>

#endif
