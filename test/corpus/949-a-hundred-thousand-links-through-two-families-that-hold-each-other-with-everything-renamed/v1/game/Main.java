package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Odd> odd = Hot.of(new OddEnd(0));
  @Override
  public void start() {
    Even e = new EvenEnd();
    Odd o = new OddEnd(0);
    for (int i = 0; i < 50000; i++) {
      o = new OddLink(e, i);
      e = new EvenLink(o);
    }
    odd.set(new OddTwo(((EvenLink) e).next()));
  }

  @Override
  public void step() {}
}
