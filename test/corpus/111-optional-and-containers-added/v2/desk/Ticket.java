package desk;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

@HotState
public record Ticket(
    String title,
    Optional<String> owner,
    List<Note> notes,
    Set<Integer> related,
    Map<String, List<Note>> byAuthor,
    OptionalLong due,
    int[] votes,
    Optional<Optional<Note>> pinned) {
  @HotState
  public record Note(String text) {}
}
