package wide;

import dev.hearth.annotations.HotState;

@HotState
public record Numbers(
    byte byteToShort,
    byte byteToInt,
    byte byteToLong,
    byte byteToFloat,
    byte byteToDouble,
    short shortToInt,
    short shortToLong,
    short shortToFloat,
    short shortToDouble,
    char charToInt,
    char charToLong,
    char charToFloat,
    char charToDouble,
    int intToLong,
    int intToDouble) {}
