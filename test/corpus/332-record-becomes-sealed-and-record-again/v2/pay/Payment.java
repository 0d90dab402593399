package pay;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Payment {
  @HotState
  record Cash(int cents) implements Payment {}

  @HotState
  record Card(int cents, String number) implements Payment {}
}
