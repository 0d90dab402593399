package odd;

import dev.hearth.annotations.HotState;

@HotState
public sealed interface Override permits Override.Math, Override.Function {
  @HotState
  record Math(java.lang.String text) implements Override {}

  @HotState
  record Function(Math math) implements Override {}
}
