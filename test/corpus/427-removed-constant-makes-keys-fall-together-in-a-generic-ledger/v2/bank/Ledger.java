package bank;

import dev.hearth.annotations.HotState;
import java.math.BigDecimal;
import java.util.Map;

@HotState
public record Ledger<C extends Enum<C>>(Map<C, BigDecimal> sums) {}
