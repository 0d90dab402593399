package lib;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@HotState
public final class Library implements HotProgram {
  private final Hot<List<Book>> shelf = Hot.of(List.of());
  private final Hot<Book[]> returned = Hot.of(new Book[0]);
  private final Hot<Map<String, String>> address = Hot.of(Map.of());
  private final Hot<Book> featured = Hot.of(new Book("none", 0));
  private final Hot<Set<String>> tags = Hot.of(Set.of());
  private final Hot<Optional<Book>> lost = Hot.of(Optional.empty());
  private final Hot<Map<Integer, Book>> byNumber = Hot.of(Map.of());

  @Override
  public void start() {
    Book emma = new Book("Emma", 1815);
    Book dune = new Book("Dune", 1965);
    shelf.set(List.of(dune, emma, dune));
    returned.set(new Book[] {emma});
    address.set(Map.of("street", "Main St", "town", "York"));
    featured.set(dune);
    tags.set(Set.of("sf", "classic"));
    lost.set(Optional.of(emma));
    byNumber.set(Map.of(2, emma, 1, dune));
  }

  @Override
  public void step() {}
}
