package game;
import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;
import java.time.*;
import java.util.function.*;

@HotState
public final class Main implements HotProgram {
  private final Hot<Integer> a = Hot.of(1);
  private final Hot<Integer> p = Hot.of(46);
  private final Hot<Integer> x = Hot.of(2);
  private final Hot<Integer> i = Hot.of(1);
  @Override public void start() {  }
  @Override public void step() {  }
}
@Migrates(3)
@Renamed(from="Main.p",to="x")
@Renamed(from="Main.x",to="p")
final class From3 extends V3.Migration {}

