package desk;

import dev.hearth.annotations.Migrates;
import desk.Ticket.Note;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

@Migrates(1)
final class From1 extends V1.Migration {
  @Override
  protected Optional<String> owner(V1.Ticket old) {
    int colon = old.title().indexOf(':');
    return colon < 0 ? Optional.empty() : Optional.of(old.title().substring(0, colon));
  }

  @Override
  protected List<Note> notes(V1.Ticket old) {
    return List.of(new Note("from version 1"));
  }

  @Override
  protected Set<Integer> related(V1.Ticket old) {
    return Set.of();
  }

  @Override
  protected Map<String, List<Note>> byAuthor(V1.Ticket old) {
    return Map.of("nobody", notes(old));
  }

  @Override
  protected OptionalLong due(V1.Ticket old) {
    return OptionalLong.empty();
  }

  @Override
  protected int[] votes(V1.Ticket old) {
    return new int[] {old.title().length()};
  }

  @Override
  protected Optional<Optional<Note>> pinned(V1.Ticket old) {
    return Optional.of(Optional.empty());
  }
}
