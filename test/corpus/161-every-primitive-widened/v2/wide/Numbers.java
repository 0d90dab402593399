package wide;

import dev.hearth.annotations.HotState;

@HotState
public record Numbers(
    short byteToShort,
    int byteToInt,
    long byteToLong,
    float byteToFloat,
    double byteToDouble,
    int shortToInt,
    long shortToLong,
    float shortToFloat,
    double shortToDouble,
    int charToInt,
    long charToLong,
    float charToFloat,
    double charToDouble,
    long intToLong,
    double intToDouble) {}
