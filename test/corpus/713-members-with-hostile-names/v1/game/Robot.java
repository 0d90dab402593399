package game;

import dev.hearth.Hot;
import dev.hearth.annotations.HotState;

@HotState
public final class Robot {
  final Hot<Integer> clone = Hot.of(0);
  final Hot<Integer> equals = Hot.of(1);
  final Hot<Integer> finalize = Hot.of(2);
  final Hot<Integer> getClass = Hot.of(3);
  final Hot<Integer> hashCode = Hot.of(4);
  final Hot<Integer> notify = Hot.of(5);
  final Hot<Integer> notifyAll = Hot.of(6);
  final Hot<Integer> toString = Hot.of(7);
  final Hot<Integer> wait = Hot.of(8);
  final Hot<Integer> hashCode_ = Hot.of(9);
  final Hot<Integer> migrate = Hot.of(10);
  final Hot<Integer> make = Hot.of(11);
  final Hot<Integer> program = Hot.of(12);
  final Hot<Integer> old = Hot.of(13);
  final Hot<Integer> done = Hot.of(14);
  final Hot<Integer> start = Hot.of(15);
  final Hot<Integer> step = Hot.of(16);
  final Hot<Integer> period = Hot.of(17);
  final Hot<Integer> close = Hot.of(18);
  final Hot<Integer> h = Hot.of(19);
  final Hot<Integer> o = Hot.of(20);
  final Hot<Integer> handles = Hot.of(21);
  final Hot<Integer> $ = Hot.of(22);
  final Hot<Integer> größe = Hot.of(23);
}
