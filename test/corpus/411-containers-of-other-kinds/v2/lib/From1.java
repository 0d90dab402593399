package lib;

import dev.hearth.annotations.Migrates;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected boolean old(V1.Book old) {
    return old.year() < 1900;
  }

  @Override
  protected LinkedHashSet<Book> shelf(V1.Library old) {
    return old.shelf().stream()
        .map(this::migrate)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  protected List<Book> returned(V1.Library old) {
    return Arrays.stream(old.returned()).map(this::migrate).toList();
  }

  @Override
  protected Library.Address address(V1.Library old) {
    return new Library.Address(old.address().get("street"), old.address().get("town"));
  }

  @Override
  protected List<Book> featured(V1.Library old) {
    return List.of(migrate(old.featured()));
  }

  @Override
  protected TreeSet<String> tags(V1.Library old) {
    return new TreeSet<>(old.tags());
  }

  @Override
  protected Set<Book> lost(V1.Library old) {
    return old.lost().stream().map(this::migrate).collect(Collectors.toSet());
  }

  @Override
  protected Book[] byNumber(V1.Library old) {
    Book[] books = new Book[3];
    old.byNumber().forEach((number, book) -> books[number] = migrate(book));
    return books;
  }
}
