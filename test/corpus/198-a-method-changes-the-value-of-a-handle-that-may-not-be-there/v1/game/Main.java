package game;
import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.util.function.*;
import java.math.*;
@HotState public final class Main implements HotProgram {
private final Hot<Integer> n=Hot.of(1);

 public void start(){} public void step(){} }
