package forum;

import dev.hearth.Hot;
import dev.hearth.HotProgram;
import dev.hearth.annotations.HotState;
import java.util.ArrayList;
import java.util.List;

@HotState
public final class Forum implements HotProgram {
  private final Hot<List<String>> posts = Hot.of(List.of());

  @Override
  public void start() {}

  @Override
  public void step() {
    List<String> more = new ArrayList<>(posts.get());
    more.add("post " + more.size());
    posts.set(more);
  }
}
