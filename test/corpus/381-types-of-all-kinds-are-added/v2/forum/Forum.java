package forum;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import forum.users.Member;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

@HotState
public final class Forum implements HotProgram {
  private final Hot<Map<Right, List<Member>>> rights = Hot.of(noRights());
  private final Hot<List<Event>> events = Hot.of(List.of(new Event.Opened(2024)));
  private final Hot<List<String>> posts = Hot.of(List.of());
  private final Hot<Member> admin = Hot.of(new Member("root"));

  private static Map<Right, List<Member>> noRights() {
    Map<Right, List<Member>> none = new EnumMap<>(Right.class);
    none.put(Right.WRITE, List.of());
    return none;
  }

  @Override
  public void start() {}

  @Override
  public void step() {
    List<String> more = new ArrayList<>(posts.get());
    more.add("post " + more.size());
    posts.set(more);
  }

  @HotState
  public enum Right {
    READ,
    WRITE
  }

  @HotState
  public sealed interface Event {
    @HotState
    record Opened(int year) implements Event {}

    @HotState
    record Joined(Member who) implements Event {}
  }
}
