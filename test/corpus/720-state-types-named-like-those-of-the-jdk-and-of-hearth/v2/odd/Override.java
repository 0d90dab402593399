package odd;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Override permits Override.Math, Override.Integer {
  @HotState
  record Math(java.lang.String text) implements Override {}

  @HotState
  record Integer(java.util.Optional<Math> math) implements Override {}
}
