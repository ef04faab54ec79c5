#ifndef PAYSPREAD_CBYTEMASKS_MASKS_H
#define PAYSPREAD_CBYTEMASKS_MASKS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/*
 * Bytes compared 16, 32 or 64 at a time, the outcomes as the bits of a word, the lowest for the first
 * byte.
 *
 * In C, because Swift's SIMD types have no way from the outcome of a comparison to such bits. The
 * vectors are the compiler's own and not a processor's: every target has them. On x86-64 long texts go
 * the way that the processor at hand has the widest registers for.
 */
#define PAYSPREAD_INLINE static inline __attribute__((always_inline))

/*
 * Defines vectors of `width` bytes, and with them, for some blocks of 64 bytes: the masks of three
 * bytes, three words a block; and how many blocks there are before the first that is not ASCII.
 */
#define PAYSPREAD_VECTORS(name, target, width)                                                         \
    typedef uint8_t payspread_##name##_bytes __attribute__((vector_size(width)));                      \
    typedef _Bool payspread_##name##_bits __attribute__((ext_vector_type(width)));                     \
                                                                                                       \
    target static inline payspread_##name##_bytes                                                      \
    payspread_##name##_load(const uint8_t *bytes)                                                      \
    {                                                                                                  \
        payspread_##name##_bytes loaded;                                                               \
        memcpy(&loaded, bytes, sizeof loaded);                                                         \
        return loaded;                                                                                 \
    }                                                                                                  \
                                                                                                       \
    /* Bits of one in place of lanes of ones. */                                                       \
    target static inline uint64_t                                                                      \
    payspread_##name##_narrow(payspread_##name##_bytes lanes)                                          \
    {                                                                                                  \
        payspread_##name##_bits bits = __builtin_convertvector(lanes, payspread_##name##_bits);        \
        uint64_t word = 0;                                                                             \
        memcpy(&word, &bits, sizeof bits);                                                             \
        return word;                                                                                   \
    }                                                                                                  \
                                                                                                       \
    target static inline void                                                                          \
    payspread_##name##_masks(const uint8_t *bytes, size_t blocks, uint8_t first, uint8_t second,       \
                             uint8_t third, uint64_t *masks)                                           \
    {                                                                                                  \
        for (size_t block = 0; block < blocks; block++) {                                              \
            uint64_t found[3] = {0, 0, 0};                                                             \
            for (int step = 0; step < 64; step += width) {                                             \
                payspread_##name##_bytes present =                                                     \
                    payspread_##name##_load(bytes + 64 * block + step);                                \
                found[0] |= payspread_##name##_narrow((payspread_##name##_bytes)(present == first))    \
                    << step;                                                                           \
                found[1] |= payspread_##name##_narrow((payspread_##name##_bytes)(present == second))   \
                    << step;                                                                           \
                found[2] |= payspread_##name##_narrow((payspread_##name##_bytes)(present == third))    \
                    << step;                                                                           \
            }                                                                                          \
            masks[3 * block] = found[0];                                                               \
            masks[3 * block + 1] = found[1];                                                           \
            masks[3 * block + 2] = found[2];                                                           \
        }                                                                                              \
    }                                                                                                  \
                                                                                                       \
    target static inline size_t                                                                        \
    payspread_##name##_ascii_blocks(const uint8_t *bytes, size_t blocks)                               \
    {                                                                                                  \
        for (size_t block = 0; block < blocks; block++) {                                              \
            payspread_##name##_bytes all = payspread_##name##_load(bytes + 64 * block);                \
            for (int step = width; step < 64; step += width) {                                         \
                all |= payspread_##name##_load(bytes + 64 * block + step);                             \
            }                                                                                          \
            if (payspread_##name##_narrow((payspread_##name##_bytes)(all >= 0x80)) != 0) return block; \
        }                                                                                              \
        return blocks;                                                                                 \
    }

PAYSPREAD_VECTORS(any, , 16)

#ifdef __x86_64__
PAYSPREAD_VECTORS(avx2, __attribute__((target("avx2"))), 32)
PAYSPREAD_VECTORS(avx512, __attribute__((target("avx512bw"))), 64)
#endif

/* How many bytes the widest registers of the processor hold: 16, 32 or 64. */
static inline int
payspread_register_width(void)
{
#ifdef __x86_64__
    if (__builtin_cpu_supports("avx512bw")) return 64;
    if (__builtin_cpu_supports("avx2")) return 32;
#endif
    return 16;
}

/* Which of the bytes in some blocks of 64 are one of three: three words a block. */
static inline void
payspread_masks_of_blocks(const uint8_t *bytes, size_t blocks, uint8_t first, uint8_t second, uint8_t third,
    uint64_t *masks)
{
    switch (payspread_register_width()) {
#ifdef __x86_64__
    case 64:
        payspread_avx512_masks(bytes, blocks, first, second, third, masks);
        return;
    case 32:
        payspread_avx2_masks(bytes, blocks, first, second, third, masks);
        return;
#endif
    default:
        payspread_any_masks(bytes, blocks, first, second, third, masks);
    }
}

/* How many blocks of 64 bytes there are before the first that is not ASCII. */
static inline size_t
payspread_ascii_blocks(const uint8_t *bytes, size_t blocks)
{
    switch (payspread_register_width()) {
#ifdef __x86_64__
    case 64:
        return payspread_avx512_ascii_blocks(bytes, blocks);
    case 32:
        return payspread_avx2_ascii_blocks(bytes, blocks);
#endif
    default:
        return payspread_any_ascii_blocks(bytes, blocks);
    }
}

/* Which of 16 bytes are a certain one. */
PAYSPREAD_INLINE uint32_t
payspread_sixteen(const uint8_t *bytes, uint8_t sought)
{
    payspread_any_bytes present = payspread_any_load(bytes);
    return (uint32_t)payspread_any_narrow((payspread_any_bytes)(present == sought));
}

/* The top bits of 64 bytes. */
PAYSPREAD_INLINE uint64_t
payspread_top_bits(const uint8_t *bytes)
{
    uint64_t mask = 0;
    for (int step = 0; step < 64; step += 16) {
        payspread_any_bytes present = payspread_any_load(bytes + step);
        mask |= payspread_any_narrow((payspread_any_bytes)(present >= 0x80)) << step;
    }
    return mask;
}

/*
 * Up to 15 bytes, at least one, in two words that overlap, or repeat some of them. No byte beyond them
 * is read.
 */
PAYSPREAD_INLINE void
payspread_load_few(const uint8_t *bytes, size_t count, uint64_t halves[2])
{
    if (count >= 8) {
        memcpy(&halves[0], bytes, 8);
        memcpy(&halves[1], bytes + count - 8, 8);
        return;
    }
    uint32_t parts[2];
    if (count >= 4) {
        memcpy(&parts[0], bytes, 4);
        memcpy(&parts[1], bytes + count - 4, 4);
    } else {
        parts[0] = bytes[0] | (uint32_t)bytes[count / 2] << 8 | (uint32_t)bytes[count - 1] << 16
            | (uint32_t)bytes[0] << 24;
        parts[1] = parts[0];
    }
    halves[0] = parts[0] | (uint64_t)parts[1] << 32;
    halves[1] = halves[0];
}

PAYSPREAD_INLINE payspread_any_bytes
payspread_load_halves(const uint64_t halves[2])
{
    payspread_any_bytes loaded;
    memcpy(&loaded, halves, sizeof loaded);
    return loaded;
}

/* Lanes of ones for the bytes that are one of four. */
PAYSPREAD_INLINE payspread_any_bytes
payspread_one_of_four(payspread_any_bytes present, const uint8_t sought[4])
{
    return (payspread_any_bytes)(present == sought[0]) | (payspread_any_bytes)(present == sought[1])
        | (payspread_any_bytes)(present == sought[2]) | (payspread_any_bytes)(present == sought[3]);
}

/* Whether one of four bytes is among some. */
PAYSPREAD_INLINE bool
payspread_holds_one_of_four(const uint8_t *bytes, size_t count, const uint8_t sought[4])
{
    if (count == 0) return false;
    if (count < 16) {
        uint64_t halves[2];
        payspread_load_few(bytes, count, halves);
        return payspread_any_narrow(payspread_one_of_four(payspread_load_halves(halves), sought)) != 0;
    }
    payspread_any_bytes hits =
        payspread_one_of_four(payspread_any_load(bytes + count - 16), sought);
    for (size_t step = 0; step + 16 < count; step += 16) {
        hits |= payspread_one_of_four(payspread_any_load(bytes + step), sought);
    }
    return payspread_any_narrow(hits) != 0;
}

/*
 * Copies some bytes, and says whether one of four is among them. There must be room for 16 more bytes
 * than there are.
 */
PAYSPREAD_INLINE bool
payspread_copy_looking_for(uint8_t *to, const uint8_t *bytes, size_t count, const uint8_t sought[4])
{
    if (count == 0) return false;
    if (count < 16) {
        uint64_t halves[2];
        payspread_load_few(bytes, count, halves);
        if (count >= 8) {
            memcpy(to, &halves[0], 8);
            memcpy(to + count - 8, &halves[1], 8);
        } else if (count >= 4) {
            memcpy(to, &halves[0], 4);
            memcpy(to + count - 4, (const uint8_t *)&halves[0] + 4, 4);
        } else {
            to[0] = bytes[0];
            to[count / 2] = bytes[count / 2];
            to[count - 1] = bytes[count - 1];
        }
        return payspread_any_narrow(payspread_one_of_four(payspread_load_halves(halves), sought)) != 0;
    }
    payspread_any_bytes last = payspread_any_load(bytes + count - 16);
    payspread_any_bytes hits = payspread_one_of_four(last, sought);
    for (size_t step = 0; step + 16 < count; step += 16) {
        payspread_any_bytes present = payspread_any_load(bytes + step);
        hits |= payspread_one_of_four(present, sought);
        memcpy(to + step, &present, 16);
    }
    memcpy(to + count - 16, &last, 16);
    return payspread_any_narrow(hits) != 0;
}

/* Whether all of 16 bytes are ASCII without control characters, and none is a certain one. */
PAYSPREAD_INLINE bool
payspread_is_plain_but(payspread_any_bytes present, uint8_t excluded)
{
    return payspread_any_narrow((payspread_any_bytes)((payspread_any_bytes)(present - 0x20) > 0x5F)
                                | (payspread_any_bytes)(present == excluded)) == 0;
}

/* The same of a text. */
PAYSPREAD_INLINE bool
payspread_is_plain_text_but(const uint8_t *bytes, size_t count, uint8_t excluded)
{
    if (count == 0) return true;
    if (count < 16) {
        uint64_t halves[2];
        payspread_load_few(bytes, count, halves);
        return payspread_is_plain_but(payspread_load_halves(halves), excluded);
    }
    bool isPlain = payspread_is_plain_but(payspread_any_load(bytes + count - 16), excluded);
    for (size_t step = 0; step + 16 < count; step += 16) {
        isPlain &= payspread_is_plain_but(payspread_any_load(bytes + step), excluded);
    }
    return isPlain;
}

/*
 * Whether all of 16 bytes are ASCII without control characters, and none of them is a space beside
 * another one.
 */
PAYSPREAD_INLINE bool
payspread_has_lone_spaces(payspread_any_bytes present)
{
    uint64_t odd = payspread_any_narrow((payspread_any_bytes)((payspread_any_bytes)(present - 0x20) > 0x5F));
    uint64_t spaces = payspread_any_narrow((payspread_any_bytes)(present == 0x20));
    return (odd | (spaces & spaces << 1)) == 0;
}

/*
 * Whether a text is plain ASCII without spaces at its ends or beside each other. Where the answer is
 * no, a closer look may still find that; where it is yes, it is so.
 */
PAYSPREAD_INLINE bool
payspread_is_plainly_folded(const uint8_t *bytes, size_t count)
{
    if (count == 0) return true;
    if (bytes[0] == 0x20 || bytes[count - 1] == 0x20) return false;
    if (count < 16) {
        uint64_t halves[2];
        payspread_load_few(bytes, count, halves);
        return payspread_has_lone_spaces(payspread_load_halves(halves));
    }
    bool isPlain = payspread_has_lone_spaces(payspread_any_load(bytes + count - 16));
    /* Each step begins with the byte that the last one ended with. */
    for (size_t step = 0; step + 16 < count; step += 15) {
        isPlain &= payspread_has_lone_spaces(payspread_any_load(bytes + step));
    }
    return isPlain;
}

#endif
