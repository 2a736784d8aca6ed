package vn.minhbach.command.procedure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.minhbach.shared.InvalidValue;

/**
 * One row of the portal's table of channels.
 *
 * @param name {@code in_person}, {@code online} or {@code post}
 * @param limit what stands in its cell for the time
 * @param feeCell what stands in its cell for the fee, as printed
 * @param feeAmount the number in that cell, of whatever currency and scale; null if none
 * @param remark what is written beside, Unicode NFC
 */
record PortalChannel(
    String name, StatedLimit limit, String feeCell, @Nullable Long feeAmount, String remark) {
  /** The portal drops thousands here and there: nothing costs 20 đồng. */
  private static final long SMALLEST_FEE = 1000;

  static List<PortalChannel> all(@Nullable JsonNode rows) {
    if (rows == null || !rows.isArray()) {
      throw new InvalidValue("channels", String.valueOf(rows), "a list");
    }
    List<PortalChannel> channels = new ArrayList<>();
    for (JsonNode row : rows) {
      channels.add(
          new PortalChannel(
              text(row.get("channel")),
              new StatedLimit(amount(row.get("time")), unit(row.get("unit"))),
              text(row.get("fee_cell")),
              fee(row.get("fee_amount")),
              text(row.get("note"))));
    }
    return channels;
  }

  boolean isOnline() {
    return name.equals("online");
  }

  /** The fee in đồng that all channels agree on; null if they do not, or leave it open. */
  static @Nullable Long fee(List<PortalChannel> channels) {
    List<Long> fees = channels.stream().map(PortalChannel::certainFee).distinct().toList();
    return fees.size() == 1 && fees.getFirst() >= 0 ? fees.getFirst() : null;
  }

  /** The fee in đồng, or -1 if the row does not say it beyond doubt. */
  private long certainFee() {
    boolean free = feeCell.equals("Miễn phí") || feeCell.startsWith("0 ");
    if (free && remark.contains("Hội đồng nhân dân")) {
      return -1; // Shown as free, but the province decides.
    }
    if (free) {
      return 0;
    }
    boolean inDong = feeCell.endsWith("VNĐ") || feeCell.endsWith("Việt Nam Đồng");
    return inDong && feeAmount != null && feeAmount >= SMALLEST_FEE ? feeAmount : -1;
  }

  private static @Nullable Integer amount(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return null;
    }
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw new InvalidValue("time", node.toString(), "a whole number, or null");
    }
    return node.intValue();
  }

  private static @Nullable Long fee(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return null;
    }
    if (!node.isIntegralNumber() || !node.canConvertToLong()) {
      throw new InvalidValue("fee_amount", node.toString(), "a whole number, or null");
    }
    return node.longValue();
  }

  private static @Nullable String unit(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : text(node);
  }

  private static String text(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return "";
    }
    if (!node.isString()) {
      throw new InvalidValue("channels", node.toString(), "a text");
    }
    return PortalProcedures.shown(node);
  }
}
