#ifndef PAYSPREAD_CBYTEMASKS_MASKS_H
#define PAYSPREAD_CBYTEMASKS_MASKS_H

#include <stdint.h>
#include <string.h>

/*
 * Sixty-four bytes compared at once, the outcome as the bits of a word, the lowest for the first byte.
 *
 * In C, because Swift's SIMD types have no way from the outcome of a comparison to such bits. The
 * vectors are the compiler's own and not a processor's: every target has them, as wide as it is.
 */
typedef uint8_t payspread_bytes __attribute__((vector_size(16)));
typedef _Bool payspread_bits __attribute__((ext_vector_type(16)));

#define PAYSPREAD_INLINE static inline __attribute__((always_inline))

PAYSPREAD_INLINE payspread_bytes
payspread_load(const uint8_t *bytes)
{
    payspread_bytes loaded;
    memcpy(&loaded, bytes, sizeof loaded);
    return loaded;
}

/* Bits of one in place of lanes of ones. */
PAYSPREAD_INLINE uint64_t
payspread_narrow(payspread_bytes lanes)
{
    payspread_bits bits = __builtin_convertvector(lanes, payspread_bits);
    uint16_t word;
    memcpy(&word, &bits, sizeof word);
    return word;
}

PAYSPREAD_INLINE uint64_t
payspread_any_of_three(const uint8_t *bytes, uint8_t first, uint8_t second, uint8_t third)
{
    uint64_t mask = 0;
    for (int step = 0; step < 4; step++) {
        payspread_bytes present = payspread_load(bytes + 16 * step);
        payspread_bytes hits = (payspread_bytes)(present == first)
            | (payspread_bytes)(present == second) | (payspread_bytes)(present == third);
        mask |= payspread_narrow(hits) << 16 * step;
    }
    return mask;
}

/* The top bits of 64 bytes. */
PAYSPREAD_INLINE uint64_t
payspread_top_bits(const uint8_t *bytes)
{
    uint64_t mask = 0;
    for (int step = 0; step < 4; step++) {
        payspread_bytes present = payspread_load(bytes + 16 * step);
        mask |= payspread_narrow((payspread_bytes)(present >= 0x80)) << 16 * step;
    }
    return mask;
}

#endif
