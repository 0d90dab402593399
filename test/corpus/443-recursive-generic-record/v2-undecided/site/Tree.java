package site;

import dev.hearth.annotations.HotState;
import java.util.List;

@HotState
public record Tree<T>(List<Tree<T>> children, T value, int size) {}
