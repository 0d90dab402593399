package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Robot implements Thing {
  final Hot<String> name = Hot.of("");
  final Hot<List<Thing>> holds = Hot.of(List.of());
}
