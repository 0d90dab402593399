package soc;

import dev.hearth.annotations.HotState;
import java.util.Map;

@HotState
public record Topic(String name, Topic[] subs, Map<Topic, Topic> similar) {
  @Override
  public boolean equals(Object o) {
    return o instanceof Topic t && t.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
