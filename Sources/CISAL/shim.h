#ifndef PAYSPREAD_CISAL_SHIM_H
#define PAYSPREAD_CISAL_SHIM_H

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <isa-l/crc.h>
#include <isa-l/igzip_lib.h>

/*
 * ISA-L keeps arrays of tens of thousands of elements in what it knows of a stream, which Swift does
 * not import. So a whole piece is deflated (RFC 1951) by one call, in memory of its own.
 *
 * Level 2 is the highest that gives the same bytes whatever instructions a processor has.
 */
#define PAYSPREAD_PRESS_LEVEL 2

/* The most bytes that a piece can take: it is stored as it is where that is less. */
static inline size_t
payspread_press_bound(size_t count)
{
    return count + count / 8 + 256;
}

/*
 * Deflates `count` bytes, fewer than 2^32, into `room` bytes: the last piece of the data ends it,
 * behind any other the next one can follow at once.
 *
 * Gives how many bytes were written; -1 when there is no memory or the room is too small.
 */
static inline ptrdiff_t
payspread_press(const uint8_t *from, size_t count, uint8_t *to, size_t room, int is_last)
{
    struct isal_zstream *stream = calloc(1, sizeof *stream + ISAL_DEF_LVL2_DEFAULT);
    ptrdiff_t written = -1;

    if (stream == NULL)
        return -1;
    isal_deflate_stateless_init(stream);
    stream->level = PAYSPREAD_PRESS_LEVEL;
    stream->level_buf = (uint8_t *)(stream + 1);
    stream->level_buf_size = ISAL_DEF_LVL2_DEFAULT;
    stream->gzip_flag = IGZIP_DEFLATE;
    stream->flush = is_last ? NO_FLUSH : FULL_FLUSH;
    stream->end_of_stream = is_last != 0;
    /* ISA-L only reads what it takes as a pointer to write to. */
    stream->next_in = (uint8_t *)(uintptr_t)from;
    stream->avail_in = (uint32_t)count;
    stream->next_out = to;
    stream->avail_out = room > UINT32_MAX ? UINT32_MAX : (uint32_t)room;
    if (isal_deflate_stateless(stream) == COMP_OK && stream->avail_in == 0)
        written = (ptrdiff_t)stream->total_out;
    free(stream);
    return written;
}

#endif
