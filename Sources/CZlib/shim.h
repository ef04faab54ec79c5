#ifndef PAYSPREAD_CZLIB_SHIM_H
#define PAYSPREAD_CZLIB_SHIM_H

#include <zlib.h>

/*
 * These begin a stream of bare deflated data, as a zip archive holds it: without a header and a
 * checksum of its own, which a negative number of window bits says. zlib has macros for it, which
 * Swift cannot call.
 */
static inline int
payspread_deflate_begin(z_stream *stream, int level)
{
    return deflateInit2(stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}

static inline int
payspread_inflate_begin(z_stream *stream)
{
    return inflateInit2(stream, -MAX_WBITS);
}

#endif
