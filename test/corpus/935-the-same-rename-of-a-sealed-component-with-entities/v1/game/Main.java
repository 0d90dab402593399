package game;

import dev.hearth.*;
import dev.hearth.annotations.*;
import java.util.*;
import java.math.*;

@HotState final class D  {
  D() {}
  private final Hot<Integer> q = Hot.of(0);
  Integer q() {return q.get();}
  void q(Integer v_) {q.set(v_);}
}
@HotState final class E  {
  E() {}
  private final Hot<Integer> p = Hot.of(0);
  Integer p() {return p.get();}
  void p(Integer v_) {p.set(v_);}
}

@HotState
public final class Main implements HotProgram {
  private final Hot<List<D>> x = Hot.of(List.of());
  private final Hot<List<E>> y = Hot.of(List.of());

  @Override public void start() {D d=new D(); d.q(1); E e=new E(); e.p(2); x.set(List.of(d)); y.set(List.of(e));}
  @Override public void step() {}
}
