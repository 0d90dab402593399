package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState final class B  {
  B() {}
  private final Hot<Integer> z = Hot.of(0);
  Integer z() {return z.get();}
  void z(Integer v_) {z.set(v_);}
}
@HotState final class D  {
  D() {}
  private final Hot<Integer> p = Hot.of(0);
  Integer p() {return p.get();}
  void p(Integer v_) {p.set(v_);}
  private final Hot<Integer> z = Hot.of(0);
  Integer z() {return z.get();}
  void z(Integer v_) {z.set(v_);}
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<B>> x = Hot.of(List.of());
  private final Hot<List<D>> y = Hot.of(List.of());

  @Override public void start() {}
  @Override public void step() {}
}
