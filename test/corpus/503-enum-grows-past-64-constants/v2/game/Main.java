package game;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

@HotState
public final class Main implements HotProgram {
  private final Hot<EnumSet<Key>> pressed = Hot.of(EnumSet.noneOf(Key.class));
  private final Hot<EnumMap<Key, Integer>> counts = Hot.of(new EnumMap<>(Key.class));

  @Override
  public void start() {
    pressed.set(EnumSet.of(Key.C, Key.A));
    counts.set(new EnumMap<>(Map.of(Key.A, 1, Key.B, 2, Key.C, 3)));
  }

  @Override
  public void step() {}
}
