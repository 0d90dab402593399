package soc;

import dev.hearth.annotations.HotState;
import java.util.List;
import java.util.Map;

@HotState
public record Topic(String name, List<Topic> subs, Map<Topic, Topic> similar, int depth) {
  @Override
  public boolean equals(Object o) {
    return o instanceof Topic t && t.name.equals(name);
  }

  @Override
  public int hashCode() {
    return depth;
  }
}
