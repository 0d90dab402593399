package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Unit {
  final Hot<Integer> hp = Hot.of(10);
  final Hot<List<Unit>> friends = Hot.of(List.of());
}
