/** Sources that editors cite: what a page says of itself. */
import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { readPage } from '#actions';
import { Problem, Roles } from '../http/index.js';
import { EvidencePreviewView } from './evidence-preview.view.dto.js';
import { fetchPage } from './fetch-page.js';
import { NETWORK, type Network } from './network.js';
import { PreviewEvidenceDto } from './preview-evidence.dto.js';

/** Pages that one process fetches at once. */
const MOST_AT_ONCE = 8;

@ApiTags('Reviews')
@Controller('v1/evidence')
export class EvidenceController {
  private fetching = 0;

  constructor(@Inject(NETWORK) private readonly network: Network) {}

  /** Fetches a page, and answers its title, publisher and date, so that nobody has to type them. */
  @Post('preview')
  @HttpCode(200)
  @Roles('editor')
  async previewEvidence(@Body() { url }: PreviewEvidenceDto): Promise<EvidencePreviewView> {
    if (this.fetching >= MOST_AT_ONCE) {
      const detail = 'Too many pages are being read at once. Try again in a moment, or type the title by hand.';
      throw new Problem(503, 'server-is-busy', detail, { headers: { 'retry-after': '2' } });
    }
    this.fetching += 1;
    try {
      const page = await fetchPage(url, this.network);
      return { url: page.url, ...readPage(page.html) };
    } finally {
      this.fetching -= 1;
    }
  }
}
