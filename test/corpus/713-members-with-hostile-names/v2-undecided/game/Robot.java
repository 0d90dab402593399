package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Robot {
  final Hot<String> clone = Hot.of("");
  final Hot<String> equals = Hot.of("");
  final Hot<String> finalize = Hot.of("");
  final Hot<String> getClass = Hot.of("");
  final Hot<String> hashCode = Hot.of("");
  final Hot<String> notify = Hot.of("");
  final Hot<String> notifyAll = Hot.of("");
  final Hot<String> toString = Hot.of("");
  final Hot<String> wait = Hot.of("");
  final Hot<String> hashCode_ = Hot.of("");
  final Hot<String> migrate = Hot.of("");
  final Hot<String> make = Hot.of("");
  final Hot<String> program = Hot.of("");
  final Hot<String> old = Hot.of("");
  final Hot<String> done = Hot.of("");
  final Hot<String> start = Hot.of("");
  final Hot<String> step = Hot.of("");
  final Hot<String> period = Hot.of("");
  final Hot<String> close = Hot.of("");
  final Hot<String> h = Hot.of("");
  final Hot<String> o = Hot.of("");
  final Hot<String> handles = Hot.of("");
  final Hot<String> $ = Hot.of("");
  final Hot<String> größe = Hot.of("");
}
