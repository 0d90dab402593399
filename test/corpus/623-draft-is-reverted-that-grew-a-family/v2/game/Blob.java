package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Blob implements Shape {
  final Hot<Double> size = Hot.of(1.0);
}
