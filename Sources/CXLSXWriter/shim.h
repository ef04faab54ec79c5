#ifndef PAYSPREAD_CXLSXWRITER_SHIM_H
#define PAYSPREAD_CXLSXWRITER_SHIM_H

#include <xlsxwriter.h>

#endif
