package game;

import dev.hearth.annotations.HotState;
import java.math.BigDecimal;

@HotState
public record Key(double d, float f, BigDecimal b) {}
