package shop.orders;

import dev.hearth.annotations.HotState;

@HotState
public enum Status {
  OPEN,
  PAID,
  SHIPPED
}
