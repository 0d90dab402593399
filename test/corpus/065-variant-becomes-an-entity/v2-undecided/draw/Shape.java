package draw;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public sealed interface Shape {
  @HotState
  final class Circle implements Shape {
    private final Hot<Integer> radius = Hot.of(0);

    private Circle() {}

    Circle(int radius) {
      this.radius.set(radius);
    }
  }

  @HotState
  record Square(long side) implements Shape {}
}
