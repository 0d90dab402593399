package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Blob implements Shape {
  final Hot<List<Blob>> near = Hot.of(List.of());
}
