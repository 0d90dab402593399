package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Blob {
  final Hot<List<Blob>> near = Hot.of(List.of());
}
