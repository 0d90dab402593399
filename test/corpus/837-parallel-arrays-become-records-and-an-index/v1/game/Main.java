package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<double[]> xs = Hot.of(new double[] {1.5, Double.NaN});
  private final Hot<float[]> ys = Hot.of(new float[] {-0f, 2f});
  private final Hot<int[]> hps = Hot.of(new int[] {3, 4});
  private final Hot<List<String>> names = Hot.of(List.of("a", "b"));

  @Override
  public void step() {}

  @Override
  public void start() {}
}
