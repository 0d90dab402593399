package site;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Tree<T>(T value, List<Tree<T>> children) {}
