package store;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public final class Store implements HotProgram {
  @HotState
  sealed interface Item {}

  @HotState
  record Fruit(String name) implements Item {}

  @HotState
  record Tool(String name, int weight) implements Item {}

  @HotState
  record Box<T>(T item, T[] spare) {}

  @HotState
  record Shelf<T extends Item>(List<Box<T>> boxes) {}

  @HotState
  record Pair<K extends Comparable<K>, V>(K key, V value) {}

  private final Hot<Shelf<Fruit>> fruit = Hot.of(new Shelf<>(List.of()));
  private final Hot<Shelf<Item>> mixed = Hot.of(new Shelf<>(List.of()));
  private final Hot<List<Pair<String, Box<Tool>>>> tools = Hot.of(List.of());

  @Override
  public void start() {
    Box<Fruit> shared = new Box<>(new Fruit("apple"), new Fruit[] {new Fruit("pear")});
    fruit.set(new Shelf<>(List.of(shared, shared)));
    mixed.set(
        new Shelf<>(List.of(new Box<>(new Tool("saw", 3), new Item[0]), new Box<>(null, null))));
    tools.set(List.of(new Pair<>("axe", new Box<>(new Tool("axe", 5), new Tool[0]))));
  }

  @Override
  public void step() {}
}
