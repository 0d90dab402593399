package game;

@FunctionalInterface
public interface Rule {
  boolean holds(int n);
}
