package bank;

import dev.hearth.annotations.HotState;
import java.math.BigDecimal;

@HotState
public record Account(String label, BigDecimal balance) {}
