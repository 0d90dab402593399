package n;

import dev.hearth.annotations.HotState;
import java.util.Optional;

public interface A_B {
  @HotState
  record C(Optional<Integer> w) {}
}
