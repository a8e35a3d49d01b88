import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Tag } from '@/components/ui/tag'
import { formatJoinCode } from '@/domain/classes/join-code'
import { ActionButton } from '../../../../_components/action-button'
import { Confirm } from '../../../../_components/confirm'
import { QrCode } from '../../../../_components/qr-code'
import styles from '../../../../_components/teach.module.css'
import { closeJoiningAction, openJoiningAction, renewCodeAction } from '../../../actions'

type JoinBoxProps = { inClass: { id: string; name: string; code: string; codeOpen: boolean }; link: { url: string; isLocal: boolean } }

/** How students get in: the code, the link and the picture of it. */
export function JoinBox({ inClass, link }: JoinBoxProps) {
  const { id, code, codeOpen } = inClass
  return (
    <Card title={codeOpen ? 'Students join with this code' : 'Joining is closed'}>
      {codeOpen ? (
        <div className={styles.join}>
          <p className={styles.code}>{formatJoinCode(code)}</p>
          <QrCode text={link.url} label={`QR code of the link ${link.url}`} />
          <p>
            <a href={link.url}>{link.url}</a>
          </p>
        </div>
      ) : (
        <p>
          <Tag>Closed</Tag> The code {formatJoinCode(code)} lets nobody in until you open it.
        </p>
      )}
      {codeOpen && link.isLocal ? <p>This link works on this computer only. Open this page under the computer’s network address to get a link for phones.</p> : null}
      <div className={styles.actions}>
        <ButtonLink href={`/teach/classes/${id}/code`}>Show large, or print</ButtonLink>
        {codeOpen ? (
          <ActionButton action={closeJoiningAction} fields={{ classId: id }}>Close joining</ActionButton>
        ) : (
          <ActionButton action={openJoiningAction} fields={{ classId: id }}>Open joining</ActionButton>
        )}
        <Confirm label="New code" says="The class gets a new code and the old one stops working at once. Everybody who is in stays in.">
          <ActionButton action={renewCodeAction} fields={{ classId: id }} variant="danger">Make a new code</ActionButton>
        </Confirm>
      </div>
    </Card>
  )
}
