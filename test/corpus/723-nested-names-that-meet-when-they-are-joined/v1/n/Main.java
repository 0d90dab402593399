package n;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;

@HotState
public final class Main implements HotProgram {
  private final Hot<A.B> b = Hot.of(new A.B(1, new A.B.C(2)));
  private final Hot<A.B_C> bc = Hot.of(new A.B_C(3));
  private final Hot<A_B.C> c = Hot.of(new A_B.C(4));
  private final Hot<A_B_C> e = Hot.of(A_B_C.B_);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
