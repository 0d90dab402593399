package tel;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Phone {
  private final Hot<String> nr = Hot.of("");
  private final Hot<Long> credit = Hot.of(0L);

  private Phone() {}

  Phone(String nr, long credit) {
    this.nr.set(nr);
    this.credit.set(credit);
  }
}
