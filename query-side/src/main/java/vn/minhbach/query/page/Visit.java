package vn.minhbach.query.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.minhbach.shared.dossier.Role;

/**
 * Somebody looks at a page. Templates see its public methods.
 *
 * @param language in which
 * @param who a colleague who is logged in; absent for everybody else
 * @param path of the page, without its question
 * @param query the question, without the language
 */
public record Visit(
    Language language, @Nullable Colleague who, String path, Map<String, String> query) {
  public Visit {
    query = Map.copyOf(query);
  }

  /** The same page again. */
  public String same() {
    return address(Map.of());
  }

  /** The same page in the other language. */
  public String otherLanguage() {
    return address(Map.of("lang", otherTag()));
  }

  /** The tag of that language. */
  public String otherTag() {
    return language.other().tag();
  }

  /** The same page, asked otherwise in one thing. */
  public String with(String name, String value) {
    return address(Map.of(name, value));
  }

  /** Whether large print was asked for, by {@code ?size=large}. */
  public boolean isLarge() {
    return "large".equals(query.get("size"));
  }

  /** The windows that are of use to whoever looks, the nearest first; messages name them. */
  public List<String> windows() {
    return who == null ? List.of() : windowsOf(who.role());
  }

  /** Where somebody begins who has just logged in. */
  public String home() {
    return windows().stream().findFirst().orElse("/");
  }

  private static List<String> windowsOf(Role role) {
    return switch (role) {
      case CLERK -> List.of("/desk", "/work");
      case SPECIALIST -> List.of("/work");
      case LEADER -> List.of("/lead", "/work", "/desk");
      case ADMINISTRATOR -> List.of("/lead");
      case CITIZEN, SYSTEM -> List.of();
    };
  }

  /** As variables: what was typed may look like a template. */
  private String address(Map<String, String> more) {
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
    Map<String, Object> values = new LinkedHashMap<>();
    Map<String, String> all = new LinkedHashMap<>(query);
    all.putAll(more);
    all.forEach(
        (name, value) -> {
          address.queryParam(name, "{" + name + "}");
          values.put(name, value);
        });
    return address.encode().buildAndExpand(values).toUriString();
  }
}
