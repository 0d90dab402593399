package store;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Optional;

@HotState
public final class Store implements HotProgram {
  @HotState
  sealed interface Item {}

  @HotState
  record Fruit(String label) implements Item {}

  @HotState
  record Tool(String name, long weight) implements Item {}

  @HotState
  record Box<T>(T item, T[] spare) {}

  @HotState
  record Shelf<T>(List<Box<T>> boxes, Optional<Box<T>> best) {}

  @HotState
  record Pair<K, V>(K key, V value) {}

  private final Hot<Shelf<Fruit>> fruit = Hot.of(new Shelf<>(List.of(), Optional.empty()));
  private final Hot<Shelf<Item>> mixed = Hot.of(new Shelf<>(List.of(), Optional.empty()));
  private final Hot<List<Pair<String, Box<Tool>>>> tools = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {}
}
