#ifndef PAYSPREAD_CXLSXWRITER_SHIM_H
#define PAYSPREAD_CXLSXWRITER_SHIM_H

#include <stdlib.h>
#include <string.h>

#include <xlsxwriter.h>

/*
 * Appends one point to the copy of its numbers or texts that a chart keeps, in place of what the
 * library would read from the cells itself: of a formula it would keep 0, not the stored result.
 * `text` is NULL for a number; `is_gap` marks an empty cell. The chart frees the point. Returns
 * whether there was memory for it.
 */
static inline int
payspread_cache_point(lxw_series_range *range, double number, const char *text, int is_gap)
{
    struct lxw_series_data_point *point = calloc(1, sizeof(struct lxw_series_data_point));
    if (!point)
        return 0;

    if (text) {
        point->string = strdup(text);
        if (!point->string) {
            free(point);
            return 0;
        }
        point->is_string = LXW_TRUE;
        range->has_string_cache = LXW_TRUE;
    }

    point->number = number;
    point->no_data = is_gap ? LXW_TRUE : LXW_FALSE;
    STAILQ_INSERT_TAIL(range->data_cache, point, list_pointers);
    range->num_data_points++;

    /* The library then leaves the copy as it is. */
    range->ignore_cache = LXW_TRUE;
    return 1;
}

#endif
