package bank;

import dev.hearth.annotations.HotState;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

@HotState
public record Ledger<C extends Enum<C>>(C home, Map<C, BigDecimal> sums, Set<C> frozen) {}
