package game;

import dev.hearth.annotations.HotState;
import java.math.BigDecimal;

@HotState
public record Key(double f, double d, BigDecimal b) {}
