package bank.money;

import dev.hearth.annotations.HotState;

@HotState
public enum Coin {
  USD,
  GBP,
  EUR
}
