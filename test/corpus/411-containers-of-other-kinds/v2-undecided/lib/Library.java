package lib;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

@HotState
public final class Library implements HotProgram {
  @HotState
  record Address(String street, String town) {}

  private final Hot<LinkedHashSet<Book>> shelf = Hot.of(new LinkedHashSet<>());
  private final Hot<List<Book>> returned = Hot.of(List.of());
  private final Hot<Address> address = Hot.of(new Address("", ""));
  private final Hot<List<Book>> featured = Hot.of(List.of());
  private final Hot<TreeSet<String>> tags = Hot.of(new TreeSet<>());
  private final Hot<Set<Book>> lost = Hot.of(Set.of());
  private final Hot<Book[]> byNumber = Hot.of(new Book[0]);

  @Override
  public void start() {}

  @Override
  public void step() {}
}
